package fi.valvomo.inspection.control;

/** A printed letter and the name under which it is filed. */
public record Letter(String fileName, byte[] pdf) {}
