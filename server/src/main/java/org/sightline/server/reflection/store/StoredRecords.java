package org.sightline.server.reflection.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.reflection.Conclusion;
import org.sightline.server.reflection.Link;
import org.sightline.server.reflection.Note;
import org.sightline.server.reflection.Records;
import org.sightline.server.reflection.Sites;
import org.springframework.stereotype.Component;

@Component
class StoredRecords implements Records {
  private final ConclusionRows conclusions;
  private final NoteRows notes;
  private final SitesRows sites;
  private final KinRows links;

  StoredRecords(ConclusionRows conclusions, NoteRows notes, SitesRows sites, KinRows links) {
    this.conclusions = conclusions;
    this.notes = notes;
    this.sites = sites;
    this.links = links;
  }

  @Override
  public List<Conclusion> conclusions(UUID cycle) {
    return conclusions.findByCycleOrderByNumber(cycle).stream()
        .map(ConclusionRow::conclusion)
        .toList();
  }

  @Override
  public List<Conclusion> lastConclusions() {
    Map<UUID, Conclusion> last = new LinkedHashMap<>();
    conclusions
        .findAllByOrderByCycleAscNumberAsc()
        .forEach(row -> last.put(row.cycle(), row.conclusion()));
    return List.copyOf(last.values());
  }

  @Override
  public void add(Conclusion conclusion) {
    conclusions.save(ConclusionRow.of(conclusion));
  }

  @Override
  public List<Note> notes(UUID cycle) {
    return notes.findByCycleOrderByAboutDayAscSaidAtAsc(cycle).stream().map(NoteRow::note).toList();
  }

  @Override
  public void add(Note note) {
    notes.save(NoteRow.of(note));
  }

  @Override
  public Optional<Sites> sites(UUID cycle) {
    return sites.findFirstByCycleOrderByNumberDesc(cycle).map(SitesRow::sites);
  }

  @Override
  public void add(Sites said) {
    sites.save(SitesRow.of(said));
  }

  @Override
  public Optional<Link> origin(UUID cycle) {
    return links.findById(cycle).map(KinRow::link);
  }

  @Override
  public List<Link> grown(UUID from) {
    return links.findByFromCycle(from).stream().map(KinRow::link).toList();
  }

  @Override
  public void add(Link link) {
    links.save(KinRow.of(link));
  }
}
