import { createContext, useContext } from 'react';

/** What cards and areas can ask of the graph that they stand on. */
export type GraphActs = {
  readonly collapse: (scene: string) => void;
  readonly expand: (scene: string) => void;
  readonly chooseScene: (scene: string) => void;
};

const nothing = (): void => undefined;

const GraphActsContext = createContext<GraphActs>({
  collapse: nothing,
  expand: nothing,
  chooseScene: nothing,
});
export const GraphActsProvider = GraphActsContext.Provider;

/** See {@link GraphActs}. */
export function useGraphActs(): GraphActs {
  return useContext(GraphActsContext);
}
