import { IconDocument, IconEyeCrossed } from 'hds-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@/api/contract';
import { downloadAddress } from '@/api/upload';
import { formatDate, formatSize } from '../format';
import styles from './case.module.css';

/** Documents to be opened; with `secrecy`, those that the producer does not see are marked. */
export function DocumentList({
  documents,
  secrecy = false,
}: {
  documents: DocumentView[];
  secrecy?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <ul className={styles.documents}>
      {documents.map((document) => (
        <li key={document.id}>
          <IconDocument aria-hidden />
          <span>
            <a href={downloadAddress(document.id)} target="_blank" rel="noreferrer">
              {document.name} ({formatSize(document.size)})
              <span className="visually-hidden"> {t('kernel.newTab')}</span>
            </a>
            <small>
              {formatDate(document.createdAt)} · {document.createdBy}
              {secrecy && !document.visibleToProvider && (
                <>
                  {' · '}
                  <IconEyeCrossed aria-hidden /> {t('kernel.document.hiddenFromProducer')}
                </>
              )}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
