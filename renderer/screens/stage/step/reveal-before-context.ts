import { createContext } from 'react';

/** True for whoever teaches: what is still to be revealed can be seen, marked as such. */
export const RevealBeforeContext = createContext(false);
