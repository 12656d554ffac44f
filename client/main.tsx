import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './theme/index.css';
import { startTheme } from './theme/theme.ts';

startTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
