/**
 * Measures that run inside the page, as text: the tools know no DOM. Each is an expression that answers a promise of a number
 * or of numbers.
 */

/** Presses at the middle of the graph and moves the hand a little in every frame; answers frames in a second. */
export const panFramesPerSecond = `(async () => {
  const pane = document.querySelector('.react-flow__pane');
  const box = pane.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height - 60;
  const send = (target, type, buttons) => target.dispatchEvent(new MouseEvent(type,
    { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0, buttons }));
  send(pane, 'mousedown', 1);
  const times = [];
  await new Promise((done) => {
    const frame = (now) => {
      times.push(now);
      if (times.length > 120 || now - times[0] > 4000) return done();
      const phase = Math.floor(times.length / 30) % 2 === 0 ? -1 : 1;
      x += 9 * phase;
      y += 3 * phase;
      send(window, 'mousemove', 1);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  send(window, 'mouseup', 0);
  return (times.length - 1) / ((times[times.length - 1] - times[0]) / 1000);
})()`;

/** Turns the wheel a little in every frame, in and out again; answers frames in a second. */
export const zoomFramesPerSecond = `(async () => {
  const pane = document.querySelector('.react-flow__pane');
  const box = pane.getBoundingClientRect();
  const times = [];
  await new Promise((done) => {
    const frame = (now) => {
      times.push(now);
      if (times.length > 120 || now - times[0] > 4000) return done();
      const deltaY = Math.floor(times.length / 10) % 2 === 0 ? 6 : -6;
      pane.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, view: window, deltaY,
        clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }));
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  return (times.length - 1) / ((times[times.length - 1] - times[0]) / 1000);
})()`;

/** Begins to note how long each key takes to its paint, as the browser itself measures it. */
export const watchKeys = `(() => {
  window.keyTimes = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') window.keyTimes.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
})()`;

/** What {@link watchKeys} has noted. Keys faster than the browser's threshold are not among them. */
export const keyTimes = 'window.keyTimes';
