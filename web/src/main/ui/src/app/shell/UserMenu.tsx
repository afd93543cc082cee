import { IconAngleDown, IconEnvelope, IconKey, IconSignout, IconUser } from 'hds-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { closeSession, useApplication, useSession } from '@/api/session';
import { forgetAllDrafts } from '@/kernel/form/drafts';
import styles from './Shell.module.css';

/** Who is signed in, in which roles and for whom; and the way out. */
export function UserMenu() {
  const { t } = useTranslation();
  const session = useSession();
  const application = useApplication();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  async function signOut() {
    forgetAllDrafts();
    await closeSession();
  }

  return (
    <div
      ref={place}
      className={styles.user}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls="user-menu"
        onClick={() => setOpen(!open)}
      >
        <IconUser aria-hidden />
        <span className={styles.userName}>{session.displayName}</span>
        <IconAngleDown aria-hidden />
      </button>
      <div id="user-menu" hidden={!open} className={styles.userPanel}>
        <p>
          <strong>{session.displayName}</strong>
          <br />
          {session.roles.map((role) => t(`kernel.role.${role}`)).join(', ')}
        </p>
        {session.producers.length > 0 && (
          <ul className={styles.producers}>
            {session.producers.map((producer) => (
              <li key={producer.id}>{producer.name}</li>
            ))}
          </ul>
        )}
        <Link to="/profile">
          <IconUser aria-hidden /> {t('identity.profile.title')}
        </Link>
        {application.data?.demo && (
          <Link to="/demo/mail">
            <IconEnvelope aria-hidden /> {t('mail.demo.title')}
          </Link>
        )}
        <Link to="/password">
          <IconKey aria-hidden /> {t('app.password.link')}
        </Link>
        <button type="button" onClick={() => void signOut()}>
          <IconSignout aria-hidden /> {t('app.signOut')}
        </button>
      </div>
    </div>
  );
}
