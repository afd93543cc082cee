import { Navigate } from 'react-router';
import { useSession } from '@/api/session';
import { NotFound } from './NotFound';
import { homeOf } from './rooms';

export function Home() {
  const { roles } = useSession();
  const home = homeOf(roles);
  return home ? <Navigate to={home} replace /> : <NotFound />;
}
