import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { TargetView } from '@/api/contract';
import { useResource } from '@/api/query';
import { DataState } from '@/kernel/page/DataState';
import { PageTitle } from '@/kernel/page/PageTitle';
import { useTargetPlace } from './useTargetPlace';
import { nameOf } from './words';

/** What is read again once a target is another. */
export const TARGET_CHANGES = ['/targets', '/agreements', '/scorecards'];

/** Something is done to a target: the page of the act, with the way back to the target. */
export function TargetActPage({
  title,
  children,
}: {
  title: string;
  children: (target: TargetView) => ReactNode;
}) {
  const { id = '' } = useParams<'id'>();
  const target = useResource<TargetView>(`/targets/${id}`);
  useTargetPlace(target.data);
  return (
    <DataState of={target} page>
      {(view) => (
        <>
          <PageTitle over={<Link to={`/targets/${id}`}>{nameOf(view).name}</Link>}>{title}</PageTitle>
          {children(view)}
        </>
      )}
    </DataState>
  );
}
