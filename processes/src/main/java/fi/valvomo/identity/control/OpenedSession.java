package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.SignedIn;

/**
 * A session that was just opened.
 *
 * @param token what the browser must keep; told this once only
 * @param signedIn the session and its person
 */
public record OpenedSession(Secret token, SignedIn signedIn) {}
