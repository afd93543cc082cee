import type { Instant } from '../contract';

/** A key with which a producer's own system sends reports; its secret is shown once. */
export type ApiKeyView = {
  id: string;
  producerId: string;
  producerName: string;
  name: string;
  createdAt: Instant;
  createdBy: string;
  revokedAt: Instant | null;
  revokedBy: string | null;
  lastUsedAt: Instant | null;
};
export type ApiKeyRequest = { producerId: string; name: string };
/** The secret is null where the same submission was answered before: it is told once. */
export type IssuedApiKey = { key: ApiKeyView; secret: string | null };
