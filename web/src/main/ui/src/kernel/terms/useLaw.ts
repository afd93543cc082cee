import { useResource } from '@/api/query';

type Cited = { provision: string; citation: string };
/** Those that pages name; letters know more. */
export type Provision = 'STEERING' | 'TELLING_THE_AUTHORITY' | 'CONTENT_OF_CONTRACT' | 'HEARING';

/** How the law in force today is cited: a page that says on what a person acts says it as the letters of the day do. */
export function useLaw(): (provision: Provision) => string {
  const cited = useResource<Cited[]>('/provisions').data;
  return (provision) => cited?.find((each) => each.provision === provision)?.citation ?? '…';
}
