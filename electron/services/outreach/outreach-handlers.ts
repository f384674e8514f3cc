import { noSeasons, readCalendarText } from '#core/daily/calendar-schema';
import { ok } from '#core/lib/result';
import { fraudTypes } from '#core/script/vocabulary';

import type { ChannelsOf, Handlers } from '../handlers';
import type { HostContext } from '../host-context';
import { contentFile } from '../library/content-files';
import { visitCounter } from './visit-counter';

const dayMs = 86_400_000;

/** A day by the clock on the wall. */
function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What goes out to citizens. The kiosk's channels are open to anyone and give nothing that is not for everyone. */
export function outreachHandlers(context: HostContext): Handlers<ChannelsOf<'outreach'>> {
  const { clock, contentFolder, lessons, library, log, repositories } = context;
  const counter = visitCounter(clock);

  const calendar = () => {
    const file = contentFile(contentFolder, 'calendar.yaml');
    if (file === null || file.text === null) return noSeasons;
    const read = readCalendarText(file.text);
    if (read.ok) return read.value;
    log.write({
      code: 'library/broken-file',
      facts: { file: file.name, problem: read.error[0]?.code ?? '-' },
    });
    return noSeasons;
  };

  return {
    'outreach:get-topics': () =>
      ok(
        library.view.fraudTypes.flatMap(({ id, short }) => {
          const lesson = lessons.of(id);
          return lesson === null ? [] : [{ fraudType: id, name: short, outreach: lesson.outreach }];
        }),
      ),
    'outreach:count': ({ fraudType, kind }) => {
      const isCounted = counter.take();
      if (isCounted) repositories.kiosk.count(localDay(clock()), fraudType, kind);
      return ok(isCounted);
    },
    'outreach:get-counts': () => ok(repositories.kiosk.since(localDay(clock() - 366 * dayMs))),
    'outreach:get-daily': () =>
      ok({ lessons: fraudTypes.flatMap((fraudType) => lessons.of(fraudType) ?? []), calendar: calendar() }),
  };
}
