package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.SearchEntries;
import fi.valvomo.casefile.entity.SearchHit;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds what is no case by its words, as far as a person may read. */
@ApplicationScoped
@Transactional
public class SearchThings {

  @Inject private SearchEntries entries;

  /** The newest first; nothing for words that nobody could search for. */
  public Page<SearchHit> find(
      String words, SubjectType type, Viewer viewer, Cursor after, int limit) {
    return entries.hits(words, type, viewer, after, limit);
  }
}
