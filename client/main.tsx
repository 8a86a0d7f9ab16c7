/** The first file of the page, and a small one: it asks the server about the room while the page itself comes (vite.config.ts). */
import { askAhead } from './participant/join/peek-ahead.ts';
import './ui/base.css';

const page = import('./start.tsx');
await askAhead(location.pathname);
(await page).start();
