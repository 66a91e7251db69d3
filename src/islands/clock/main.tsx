import { render } from 'preact';
import { Clock } from './Clock.tsx';
import type { PageData } from './page.ts';

const root = document.getElementById('clock');
const data = document.getElementById('clock-data')?.textContent;
document.getElementById('clock-print')?.addEventListener('click', () => print());
if (root && data) render(<Clock data={JSON.parse(data) as PageData} />, root);
