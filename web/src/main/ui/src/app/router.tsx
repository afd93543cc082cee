import { createBrowserRouter } from 'react-router';
import { Loading } from '@/kernel/page/DataState';
import { Home } from './Home';
import { PageFailure } from './PageFailure';
import { NotFound } from './NotFound';
import { rooms } from './rooms';
import { SignedIn } from './shell/SignedIn';

export const router = createBrowserRouter([
  {
    hydrateFallbackElement: <Loading />,
    errorElement: <PageFailure />,
    children: [
      {
        path: '/public/invitation',
        lazy: async () => ({ Component: (await import('./signin/InvitationPage')).default }),
      },
      {
        path: '/public/notice',
        lazy: async () => ({ Component: (await import('@/notice/open/PublicLayout')).default }),
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('@/notice/open/PublicNoticePage')).default }),
          },
          {
            path: 'follow',
            lazy: async () => ({ Component: (await import('@/notice/open/FollowNoticePage')).default }),
          },
        ],
      },
      { path: '/login', lazy: async () => ({ Component: (await import('./signin/LoginPage')).default }) },
      {
        element: <SignedIn />,
        children: [
          {
            errorElement: <PageFailure />,
            children: [
              { index: true, element: <Home /> },
              {
                path: '/password',
                lazy: async () => ({ Component: (await import('./signin/PasswordPage')).default }),
              },
              ...rooms.flatMap((room) => room.routes),
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
  },
]);
