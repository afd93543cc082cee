package fi.valvomo.kernel.boundary;

/** An answer that can be edited: its version leaves as {@code ETag} and returns as If-Match. */
public interface Tagged {

  long version();
}
