import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Bridge } from '#core/bridge/bridge';
import type { Language } from '#core/messages/message';
import { kioskStep, type KioskAct, type KioskPlace, type KioskTopic } from '#core/outreach/kiosk-flow';

import { loadableOf, loading, type Loadable } from '../../loadable';
import type { IntervalTimers } from '../interval-timers';

/** Seconds without a touch before the kiosk asks, and seconds that it then waits. */
export const kioskIdle = { asks: 60, waits: 10 } as const;

export type KioskState = {
  readonly topics: Loadable<readonly KioskTopic[]>;
  readonly place: KioskPlace;
  /** What this visitor reads, where it is not the usual language; it goes with the visitor. */
  readonly language: Language | null;
  /** Seconds until the kiosk begins anew, while it asks; null while somebody is here. */
  readonly leaving: number | null;
  readonly load: () => Promise<void>;
  readonly act: (act: KioskAct) => void;
  readonly speak: (language: Language) => void;
  /** Somebody touched, pressed or moved. */
  readonly touch: () => void;
  /** Stops the clock: the screen goes. */
  readonly end: () => void;
};

export type KioskStore = StoreApi<KioskState>;

const start: KioskPlace = { at: 'start' };

/** What one visitor sees. Nothing of it outlives the visit; the host is told of three kinds of event by number only. */
export function createKioskStore({
  bridge,
  timers,
}: {
  readonly bridge: Bridge;
  readonly timers: IntervalTimers;
}): KioskStore {
  return createStore<KioskState>((set, get) => {
    let quiet = 0;
    const beat = timers.setInterval(() => {
      const { leaving, place } = get();
      if (place.at === 'start') {
        quiet = 0;
        return;
      }
      if (leaving !== null) {
        if (leaving > 1) set({ leaving: leaving - 1 });
        else {
          quiet = 0;
          set({ leaving: null, place: start, language: null });
        }
        return;
      }
      quiet += 1;
      if (quiet >= kioskIdle.asks) set({ leaving: kioskIdle.waits });
    }, 1000);

    return {
      topics: loading,
      place: start,
      language: null,
      leaving: null,
      speak: (language) => set({ language }),
      load: async () => set({ topics: loadableOf(await bridge.ask('outreach:get-topics', {})) }),
      act: (act) => {
        const { place, topics } = get();
        if (topics.kind !== 'ready') return;
        quiet = 0;
        const next = kioskStep(place, act, topics.value);
        const fraudType = 'fraudType' in next.place ? next.place.fraudType : null;
        if (fraudType !== null)
          for (const kind of next.counted) void bridge.ask('outreach:count', { fraudType, kind });
        set({ place: next.place, leaving: null, ...(act.act === 'start-over' && { language: null }) });
      },
      touch: () => {
        quiet = 0;
        if (get().leaving !== null) set({ leaving: null });
      },
      end: () => timers.clearInterval(beat),
    };
  });
}
