/**
 * Loaded into the host with --require by the end-to-end tests: notes every attempt to reach anything but this machine's loopback,
 * and refuses it. The notes go to the file named by QZ_SOCKET_NOTES, which the fixture expects to stay empty.
 */
const { appendFileSync } = require('node:fs');
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');

const isLoopback = (host) =>
  host === undefined || host === 'localhost' || host === '::1' || /^127\./.test(host);

function refuse(what) {
  appendFileSync(process.env.QZ_SOCKET_NOTES, `${what}\n${new Error().stack}\n`);
  throw new Error(`outgoing connection refused by the tests: ${what}`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function guardedConnect(...args) {
  // Node itself passes its arguments already normalised, as one array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options = typeof first === 'object' ? first : { port: first, host: second };
  if (!options.path && !isLoopback(options.host)) refuse(`tcp ${options.host}:${options.port}`);
  return connect.apply(this, args);
};

// Every way to ask for a name: callbacks, promises, resolvers of one's own.
const askers = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];
for (const asker of askers) {
  for (const method of Object.getOwnPropertyNames(asker).filter((name) =>
    /^(lookup|resolve|reverse)/.test(name),
  )) {
    const ask = asker[method];
    asker[method] = function guardedAsk(host, ...rest) {
      if (!isLoopback(host) && net.isIP(host) === 0) refuse(`name ${host}`);
      return ask.call(this, host, ...rest);
    };
  }
}

dgram.createSocket = () => refuse('udp socket');
