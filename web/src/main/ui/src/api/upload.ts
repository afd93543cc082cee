import { address, headersOf, tokenWasRenewed } from './client';
import type { DocumentKind, DocumentView, NoticeAttachmentView, SubjectType } from './contract';
import { NetworkProblem, problemOf } from './problem';
import { signIn } from './signIn';

/** The server refuses larger ones; said before a long wait. */
export const LARGEST_FILE = 50 * 1024 * 1024;

export type UploadTarget = {
  subjectType: SubjectType;
  subjectId: string;
  kind: DocumentKind;
  criterion?: string;
};
type Progress = (share: number) => void;

/** XMLHttpRequest, because fetch cannot tell how far an upload has come. */
function send(file: File, where: string, progress: Progress, signal?: AbortSignal) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', where);
    const headers = headersOf('POST', { body: file, contentType: 'application/octet-stream' });
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total);
    };
    request.onload = () => resolve({ status: request.status, body: request.responseText });
    request.onerror = () => reject(new NetworkProblem('upload'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

async function upload<T>(file: File, where: string, progress: Progress, signal?: AbortSignal): Promise<T> {
  let secondTry = false;
  for (;;) {
    const token = signIn.token();
    const { status, body } = await send(file, where, progress, signal);
    if (status >= 200 && status < 300) return JSON.parse(body) as T;
    const problem = problemOf(status, body);
    if (status === 401) {
      await signIn.wait(problem);
    } else if (status === 403 && !secondTry && (await tokenWasRenewed(token))) {
      secondTry = true;
    } else {
      throw problem;
    }
  }
}

export const uploadDocument = (file: File, target: UploadTarget, progress: Progress, signal?: AbortSignal) =>
  upload<DocumentView>(file, address('/documents', { ...target, name: file.name }), progress, signal);

/** A file that came with a notice: kept beside it, in no case. */
export const bringToNotice = (noticeId: string, file: File) =>
  upload<NoticeAttachmentView>(
    file,
    address(`/notices/${noticeId}/attachments`, { name: file.name }),
    () => undefined,
  );

export function downloadAddress(documentId: string): string {
  return address(`/documents/${documentId}`);
}
