import i18next from 'i18next';
import { isProblem, NetworkProblem } from '@/api/problem';
import { formatSize } from '../format';

/** Why a file was not stored, in a sentence. */
export function fileRefusal(refusal: unknown, file: File): string {
  if (refusal instanceof NetworkProblem) return i18next.t('kernel.file.network');
  if (isProblem(refusal, 413)) return refusal.detail ?? tooLarge(file);
  if (isProblem(refusal, 415)) return refusal.detail ?? i18next.t('kernel.file.wrongType');
  return (isProblem(refusal) && (refusal.detail || refusal.title)) || i18next.t('kernel.failure.server.text');
}

/** That a file is larger than any that is taken. */
export function tooLarge(file: File): string {
  return i18next.t('kernel.file.tooLarge', { size: formatSize(file.size) });
}
