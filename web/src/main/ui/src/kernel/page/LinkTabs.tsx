import { Link, useSearchParams } from 'react-router';
import styles from './lists.module.css';

type Tab = { value: string; label: string };
type Props = { label: string; parameter: string; tabs: Tab[]; current: string };

/** Parts of a list, each with its own address; the other filters stay. */
export function LinkTabs({ label, parameter, tabs, current }: Props) {
  const [params] = useSearchParams();
  return (
    <nav aria-label={label} className={styles.tabs}>
      <ul>
        {tabs.map((tab) => {
          const search = new URLSearchParams(params);
          search.set(parameter, tab.value);
          return (
            <li key={tab.value}>
              <Link
                to={{ search: search.toString() }}
                aria-current={tab.value === current ? 'page' : undefined}
              >
                {tab.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
