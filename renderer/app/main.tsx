import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createBridge } from '../bridge/create-bridge';
import '../styles/tokens.css';
import '../styles/base.css';
import { App } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App bridge={createBridge()} />
  </StrictMode>,
);
