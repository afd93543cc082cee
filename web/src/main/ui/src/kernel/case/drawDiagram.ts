import Viewer from 'bpmn-js/lib/Viewer';
import type { ProcessStep } from '@/api/contract';
import type { Language } from '../i18n/i18n';
import { drawnNames, type Element } from './drawnNames';
import { isLapsed } from './lapsed';
import { keepWordsWhole, type TextRenderer } from './wholeWords';

type Canvas = {
  resized(): void;
  zoom(to: number | 'fit-viewport', centre?: 'auto'): void;
  viewbox(): { inner: { x: number; y: number; width: number; height: number } };
  addMarker(element: string, marker: string): void;
};
type Parsed = { elementsById?: Record<string, Element> };
type Registry = { get(id: string): unknown };

/** Readable letters need about this share of the drawing's own size; below it the picture scrolls instead. */
const SMALLEST = 0.62;

export async function drawDiagram(
  place: HTMLDivElement,
  xml: string,
  steps: ProcessStep[],
  language: Language,
): Promise<() => void> {
  const rename = await drawnNames(language);
  const viewer = new Viewer({
    container: place,
    // long words must fit into a task
    textRenderer: {
      defaultStyle: { fontFamily: 'Public Sans Variable, Arial, sans-serif', fontSize: '11px' },
    },
  });
  keepWordsWhole(viewer.get<TextRenderer>('textRenderer'));
  // between reading and drawing: no text has to be put into XML
  viewer.on('import.parse.complete', ({ elementsById = {} }: Parsed) => rename(Object.values(elementsById)));
  await viewer.importXML(xml);
  const canvas = viewer.get<Canvas>('canvas');
  const registry = viewer.get<Registry>('elementRegistry');
  const { inner } = canvas.viewbox();
  const available = place.parentElement?.clientWidth ?? place.clientWidth;
  const scale = Math.max(SMALLEST, Math.min(1, available / (inner.width + 40)));
  place.style.width = `${Math.max(available, (inner.width + 40) * scale)}px`;
  place.style.height = `${(inner.height + 40) * scale}px`;
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
  for (const each of steps) {
    const shown = each.state !== 'POSSIBLE' && !isLapsed(each) && registry.get(each.step);
    if (shown) canvas.addMarker(each.step, `step-${each.state.toLowerCase()}`);
  }
  showCurrent(place);
  return () => viewer.destroy();
}

/** Scrolls to the current step where the picture is wider than the page. */
function showCurrent(place: HTMLDivElement) {
  const current = place.querySelector('.step-current');
  const scroller = place.parentElement;
  if (!current || !scroller) return;
  const left = current.getBoundingClientRect().left - place.getBoundingClientRect().left;
  scroller.scrollLeft = Math.max(0, left - scroller.clientWidth / 3);
}
