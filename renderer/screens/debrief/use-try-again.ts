import { useNavigation } from '../../app/navigation';
import { useDebrief } from './use-debrief';

/** Begins a new try from a step and goes there; stays, with the reason on the screen, where it cannot be begun. */
export function useTryAgain(): (turn: number) => void {
  const { go } = useNavigation();
  const tryAgainFrom = useDebrief((state) => state.tryAgainFrom);
  return (turn) => {
    void tryAgainFrom(turn).then((begun) => {
      if (begun.ok) go({ screen: 'talk', run: begun.value });
    });
  };
}
