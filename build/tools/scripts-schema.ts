import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { moveSchema, moveWithOutcomesSchema, shortMoveSchema } from '#core/script/move-schema';
import { scriptSchema } from '#core/script/script-schema';

const usage = `scripts:schema [-- --print]
Writes the JSON Schema of script files for editors to dist/script.schema.json, or prints it.`;

function main(): number {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const part = (schema: z.ZodType): Record<string, unknown> => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    void _;
    return rest;
  };
  const schema = z.toJSONSchema(scriptSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // A move is read by telling its two forms apart, which zod cannot put into a JSON Schema by itself.
      if ((zodSchema as unknown) === moveSchema) {
        Object.assign(jsonSchema, { anyOf: [part(shortMoveSchema), part(moveWithOutcomesSchema)] });
      }
    },
  });
  const text = `${JSON.stringify({ title: 'Quandezhu script, format 1', ...schema }, null, 2)}\n`;
  if (argv.includes('--print')) process.stdout.write(text);
  else {
    const file = path.join('dist', 'script.schema.json');
    writeFileSync(file, text);
    process.stdout.write(`${file}\n`);
  }
  return 0;
}

process.exitCode = main();
