import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { address, api, type Method, type Options, type Query } from './client';
import type { Page, SessionView } from './contract';
import { ApiProblem, isProblem, NetworkProblem } from './problem';

/** Repeating helps against a broken connection or an overloaded server, never against a refusal. */
function worthRepeating(failures: number, error: unknown): boolean {
  const refused = error instanceof ApiProblem && error.status < 500;
  return !refused && failures < 2;
}

export const queryClient = new QueryClient({
  // 'always': without a connection a call fails and says so, instead of waiting unseen
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthRepeating, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

type Reading = {
  /** A page that must open without a connection keeps what it reads on the device. */
  onDevice?: boolean;
};

/** The copies on the device served while there was no connection. */
const readAgain = () => void queryClient.invalidateQueries();

async function read<T>(path: string, query: Query, signal: AbortSignal, { onDevice }: Reading): Promise<T> {
  if (!onDevice) return api.get<T>(path, query, { signal });
  const { keepReading, keptReading } = await import('@/kernel/device/readings');
  const username = queryClient.getQueryData<SessionView | null>(['/session'])?.username ?? '';
  try {
    const value = await api.get<T>(path, query, { signal });
    void keepReading(username, address(path, query), value);
    return value;
  } catch (problem) {
    if (!(problem instanceof NetworkProblem)) throw problem;
    const kept = await keptReading<T>(username, address(path, query));
    if (kept === undefined) throw problem;
    window.addEventListener('online', readAgain, { once: true });
    return kept;
  }
}

/** One thing from the server, kept under its address. No path: nothing is asked yet. */
export function useResource<T>(path: string | null, query: Query = {}, reading: Reading = {}) {
  return useQuery<T>({
    queryKey: [path, query],
    queryFn: ({ signal }) => read<T>(path!, query, signal, reading),
    enabled: path !== null,
    placeholderData: (previous, previousQuery) =>
      previousQuery?.queryKey[0] === path ? keepPreviousData(previous) : undefined,
  });
}

/** Text from the server that is no JSON, such as the XML of a diagram. */
export function useText(path: string | null) {
  return useQuery<string>({
    queryKey: [path, 'text'],
    queryFn: () => api.text(path!),
    enabled: path !== null,
  });
}

/** A list that grows by key: each page says where the next one starts. */
export function usePaged<T>(path: string | null, query: Query = {}, reading: Reading = {}) {
  const pages = useInfiniteQuery({
    queryKey: [path, query, 'paged'],
    queryFn: ({ pageParam, signal }) => read<Page<T>>(path!, { ...query, after: pageParam }, signal, reading),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: path !== null,
  });
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items) ?? [] };
}

export type PagedResult<T> = ReturnType<typeof usePaged<T>>;

/** Forgets what was read under these paths, so that open pages read it again. */
export function useRefresh() {
  const client = useQueryClient();
  return (...paths: string[]) =>
    client.invalidateQueries({
      predicate: ({ queryKey }) => paths.some((path) => String(queryKey[0]).startsWith(path)),
    });
}

export type Call<TBody> = { path: string; body: TBody; method?: Method } & Options;

/**
 * One act of a person. What it may have changed is read again, also when it was refused by a lost race:
 * then the page shows what the colleague did.
 */
export function useAct<TBody, TAnswer>(changes: string[]) {
  const refresh = useRefresh();
  return useMutation<TAnswer, Error, Call<TBody>>({
    mutationFn: ({ path, body, method = 'POST', ...options }) =>
      method === 'PUT' ? api.put<TAnswer>(path, body, options) : api.post<TAnswer>(path, body, options),
    onSuccess: () => refresh(...changes),
    onError: (error) => {
      if (isProblem(error, 409) || isProblem(error, 412)) void refresh(...changes);
    },
  });
}
