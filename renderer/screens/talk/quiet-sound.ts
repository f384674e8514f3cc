/** Sounds that a telephone makes by itself. Never needed: everything they say also stands on the screen. */
export type QuietSound = {
  /** Twice the tone of a line that rings at the other end. */
  readonly ring: () => void;
  /** Three short tones of a line that was cut. */
  readonly hangUp: () => void;
};

type Tone = { readonly startsAt: number; readonly lasts: number };

/** 450 Hz is the tone of Chinese telephone networks; the level stays far below speech. */
const toneHz = 450;
const level = 0.04;

/** Makes the sounds with the browser's own synthesiser: no file, no network. Silent where there is no audio at all. */
export function createQuietSound(): QuietSound {
  let audio: AudioContext | null = null;

  function play(tones: readonly Tone[]): void {
    try {
      audio ??= new AudioContext();
      const { currentTime, destination } = audio;
      for (const { startsAt, lasts } of tones) {
        const tone = audio.createOscillator();
        const volume = audio.createGain();
        const from = currentTime + startsAt;
        tone.frequency.value = toneHz;
        // Short slopes keep the tone from clicking.
        volume.gain.setValueAtTime(0, from);
        volume.gain.linearRampToValueAtTime(level, from + 0.02);
        volume.gain.setValueAtTime(level, from + lasts - 0.04);
        volume.gain.linearRampToValueAtTime(0, from + lasts);
        tone.connect(volume).connect(destination);
        tone.start(from);
        tone.stop(from + lasts);
      }
    } catch {
      // No audio device, or the browser refuses: the talk goes on without.
      audio = null;
    }
  }

  return {
    ring: () =>
      play([
        { startsAt: 0, lasts: 1 },
        { startsAt: 2.5, lasts: 1 },
      ]),
    hangUp: () => play([0, 0.7, 1.4].map((startsAt) => ({ startsAt, lasts: 0.35 }))),
  };
}
