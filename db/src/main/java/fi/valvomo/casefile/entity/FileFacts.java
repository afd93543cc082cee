package fi.valvomo.casefile.entity;

/**
 * What was found out about a file by reading it.
 *
 * @param mediaType by content, never by name
 * @param size bytes
 * @param sha256 hex digest
 */
public record FileFacts(String mediaType, long size, String sha256) {}
