import { fieldId } from '@/kernel/form/useForm';
import type { Answers } from './answers';

/**
 * JSON Forms takes a point in a path for a step downward, so inside the form the comment of a field stands under
 * `<id>$comment`.
 */
const COMMENT = '$comment';

export const commentPath = (id: string) => id + COMMENT;

export function toForm(answers: Answers): Answers {
  return renamed(answers, (key) => key.replace(/\.comment$/, COMMENT));
}

export function fromForm(data: Answers): Answers {
  return renamed(data, (key) => (key.endsWith(COMMENT) ? `${key.slice(0, -COMMENT.length)}.comment` : key));
}

/** `answers.shifts[0].hours` as the server names it, `shifts.0.hours` as the form does. */
export function formPath(field: string): string {
  const path = field.replace(/^answers\./, '').replace(/\[(\d+)\]/g, '.$1');
  return path.endsWith('.comment') ? commentPath(path.slice(0, -'.comment'.length)) : path;
}

export const FORM = 'report';
export const idOf = (path: string) => fieldId(FORM, path);

function renamed(values: Answers, rename: (key: string) => string): Answers {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [rename(key), value]));
}
