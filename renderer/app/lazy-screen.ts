import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A screen in a file of its own that is fetched when it is first shown; screens have named exports. */
export function lazyScreen<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load())[name] }));
}
