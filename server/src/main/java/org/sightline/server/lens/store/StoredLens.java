package org.sightline.server.lens.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;
import org.sightline.server.decisions.Subject;
import org.sightline.server.lens.Ask;
import org.sightline.server.lens.Check;
import org.sightline.server.lens.Conclusion;
import org.sightline.server.lens.Item;
import org.sightline.server.lens.LensStore;
import org.sightline.server.lens.Listing;
import org.sightline.server.lens.Seen;
import org.sightline.server.lens.Sort;
import org.sightline.server.lens.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredLens implements LensStore {
  private static final String SEEN =
      "select i.*, c.* from lens_item i left join lens_check c on c.item = i.id and c.number ="
          + " (select max(m.number) from lens_check m where m.item = i.id) where ";

  private final JdbcClient jdbc;

  StoredLens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Seen> ofYear(int year) {
    return jdbc.sql(SEEN + "i.year_from = :year order by i.added_at desc, i.line, i.id")
        .param("year", year)
        .query(StoredLens::seen)
        .list();
  }

  @Override
  public List<Tally> tally(int year) {
    return jdbc.sql(
            "select i.place, count(*) as many, count(x.item) as looked from lens_item i"
                + " left join (select distinct item from lens_check) x on x.item = i.id"
                + " where i.year_from = :year group by i.place")
        .param("year", year)
        .query((row, i) -> new Tally(place(row), row.getInt("many"), row.getInt("looked")))
        .list();
  }

  @Override
  public List<Seen> ofList(UUID list) {
    return jdbc.sql(SEEN + "i.list = :list order by i.line, i.id")
        .param("list", list)
        .query(StoredLens::seen)
        .list();
  }

  @Override
  public Optional<Seen> find(UUID item) {
    return jdbc.sql(SEEN + "i.id = :id").param("id", item).query(StoredLens::seen).optional();
  }

  @Override
  public List<Check> checks(UUID item) {
    return jdbc.sql("select * from lens_check where item = :item order by number")
        .param("item", item)
        .query(StoredLens::check)
        .list();
  }

  @Override
  public List<Listing> lists() {
    return jdbc.sql("select * from lens_list order by year_from desc, brought_at desc, id")
        .query(StoredLens::list)
        .list();
  }

  @Override
  public void add(Listing list, List<Item> lines) {
    jdbc.sql(
            "insert into lens_list (id, name, year_from, former, place, brought_by, brought_at)"
                + " values (:id, :name, :year, cast(:former as uuid), :place, :by, :at)")
        .param("id", list.id())
        .param("name", list.name())
        .param("year", list.year())
        .param("former", text(list.former()), Types.VARCHAR)
        .param("place", place(list.where()))
        .param("by", list.by())
        .param("at", list.at().atOffset(ZoneOffset.UTC))
        .update();
    lines.forEach(this::add);
  }

  @Override
  public void add(Item item) {
    Subject about = item.about();
    jdbc.sql(
            "insert into lens_item (id, sort, name, amount, year_from, list, line, former, about,"
                + " place, added_by, added_at) values (:id, :sort, :name, :amount, :year,"
                + " cast(:list as uuid), :line, cast(:former as uuid), :about, :place, :by, :at)")
        .param("id", item.id())
        .param("sort", item.sort().name())
        .param("name", item.name())
        .param("amount", item.amount())
        .param("year", item.year())
        .param("list", text(item.list()), Types.VARCHAR)
        .param("line", item.line())
        .param("former", text(item.former()), Types.VARCHAR)
        .param("about", about == null ? "" : about.text())
        .param("place", place(item.where()))
        .param("by", item.addedBy())
        .param("at", item.addedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void add(Check check) {
    Map<Ask, String> said = check.answers();
    jdbc.sql(
            "insert into lens_check (item, number, gains, burden, asked, told, otherwise, again,"
                + " conclusion, checked_by, checked_at, decision) values (:item, :number, :gains,"
                + " :burden, :asked, :told, :otherwise, :again, :conclusion, :by, :at, :decision)")
        .param("item", check.item())
        .param("number", check.number())
        .param("gains", said.get(Ask.GAINS))
        .param("burden", said.get(Ask.BURDEN))
        .param("asked", said.get(Ask.ASKED))
        .param("told", said.get(Ask.TOLD))
        .param("otherwise", said.get(Ask.OTHERWISE))
        .param("again", check.again())
        .param("conclusion", check.conclusion().name())
        .param("by", check.by())
        .param("at", check.at().atOffset(ZoneOffset.UTC))
        .param("decision", check.decision())
        .update();
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  private static String place(@Nullable Place where) {
    return where == null ? "" : String.join("\t", where.path());
  }

  private static @Nullable Place place(ResultSet row) throws SQLException {
    String path = row.getString("place");
    return path.isEmpty() ? null : Place.of(path.split("\t"));
  }

  private static Seen seen(ResultSet row, int i) throws SQLException {
    row.getInt("number");
    boolean unseen = row.wasNull();
    return new Seen(item(row), unseen ? Optional.empty() : Optional.of(check(row, i)));
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getObject("id", UUID.class),
        Sort.valueOf(row.getString("sort")),
        row.getString("name"),
        row.getString("amount"),
        row.getInt("year_from"),
        row.getObject("list", UUID.class),
        row.getLong("line"),
        row.getObject("former", UUID.class),
        Subject.read(row.getString("about")).orElse(null),
        place(row),
        row.getObject("added_by", UUID.class),
        row.getObject("added_at", OffsetDateTime.class).toInstant());
  }

  private static Check check(ResultSet row, int i) throws SQLException {
    Map<Ask, String> answers = new EnumMap<>(Ask.class);
    answers.put(Ask.GAINS, row.getString("gains"));
    answers.put(Ask.BURDEN, row.getString("burden"));
    answers.put(Ask.ASKED, row.getString("asked"));
    answers.put(Ask.TOLD, row.getString("told"));
    answers.put(Ask.OTHERWISE, row.getString("otherwise"));
    return new Check(
        row.getObject("item", UUID.class),
        row.getInt("number"),
        answers,
        row.getObject("again", LocalDate.class),
        Conclusion.valueOf(row.getString("conclusion")),
        row.getObject("checked_by", UUID.class),
        row.getObject("checked_at", OffsetDateTime.class).toInstant(),
        row.getLong("decision"));
  }

  private static Listing list(ResultSet row, int i) throws SQLException {
    return new Listing(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getInt("year_from"),
        row.getObject("former", UUID.class),
        place(row),
        row.getObject("brought_by", UUID.class),
        row.getObject("brought_at", OffsetDateTime.class).toInstant());
  }
}
