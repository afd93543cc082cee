package fi.valvomo.finding.entity;

import java.util.List;
import java.util.UUID;

/**
 * The party's answer to one ground.
 *
 * @param place which ground, from 0
 * @param documentIds files that were added to the consequence
 */
public record GroundReply(int place, ReplyStance stance, String text, List<UUID> documentIds) {}
