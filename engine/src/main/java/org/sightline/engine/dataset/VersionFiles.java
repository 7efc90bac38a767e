package org.sightline.engine.dataset;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of a version's folder: {@code rows.parquet} and three JSON files beside it. */
final class VersionFiles {

  static final String ROWS = "rows.parquet";
  private static final String DICTIONARY = "dictionary.json";
  private static final String ISSUES = "issues.json";
  private static final String VERSION = "version.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(Layout.class, LayoutName.class)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private VersionFiles() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rows")
  @com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(
        value = Layout.OneEach.class,
        name = "one each"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(
        value = Layout.Counted.class,
        name = "counted"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(
        value = Layout.Margins.class,
        name = "margins")
  })
  private interface LayoutName {}

  private record Version(
      String id,
      long bytes,
      Source source,
      Layout layout,
      RowLedger ledger,
      Optional<Repetition> repetition) {}

  /** Writes the three JSON files into {@code folder}, where the rows already lie. */
  static void write(Path folder, DatasetVersion version) throws IOException {
    Path rows = folder.resolve(ROWS);
    JSON.writeValue(folder.resolve(DICTIONARY).toFile(), version.dictionary());
    JSON.writeValue(folder.resolve(ISSUES).toFile(), version.issues());
    JSON.writeValue(
        folder.resolve(VERSION).toFile(),
        new Version(
            version.id(),
            Files.size(rows),
            version.source(),
            version.layout(),
            version.ledger(),
            version.repetition()));
    FolderTree.force(
        rows, folder.resolve(DICTIONARY), folder.resolve(ISSUES), folder.resolve(VERSION));
  }

  /** Reads a version back. */
  static DatasetVersion read(Path folder) throws IOException {
    Version version = JSON.readValue(folder.resolve(VERSION).toFile(), Version.class);
    Path rows = folder.resolve(ROWS);
    if (Files.size(rows) != version.bytes()) {
      throw new IntakeException(
          Trouble.NO_VERSION,
          "The rows of dataset version " + version.id() + " are not the ones that were written.",
          "Maybe the folder was changed by hand: bring the file in again.");
    }
    Dictionary dictionary = JSON.readValue(folder.resolve(DICTIONARY).toFile(), Dictionary.class);
    List<Issue> issues =
        JSON.readValue(folder.resolve(ISSUES).toFile(), new TypeReference<List<Issue>>() {});
    return new DatasetVersion(
        version.id(),
        rows,
        version.source(),
        version.layout(),
        dictionary,
        version.ledger(),
        issues,
        version.repetition().or(() -> toldByIssues(dictionary, issues)));
  }

  /** Versions written before repetition was kept say it in their issues. */
  private static Optional<Repetition> toldByIssues(Dictionary dictionary, List<Issue> issues) {
    return dictionary.having(Role.ID).isEmpty()
        ? Optional.empty()
        : issues.stream()
            .filter(issue -> issue.kind() == IssueKind.DUPLICATE_ID)
            .filter(issue -> issue.facts().containsKey("ids"))
            .map(issue -> new Repetition(Long.parseLong(issue.facts().get("ids")), issue.count()))
            .findFirst()
            .or(() -> Optional.of(Repetition.NONE));
  }

  /** The bytes that, besides the rows, make a version what it is. */
  static byte[] fingerprinted(
      Layout layout, Dictionary dictionary, RowLedger ledger, List<Issue> issues) {
    List<Issue> unnamed =
        issues.stream()
            .map(
                i ->
                    new Issue(
                        i.kind(), "", i.rows(), i.column(), i.count(), i.treatment(), i.facts()))
            .toList();
    try {
      return JSON.writeValueAsBytes(
          List.of(
              JSON.writerFor(Layout.class).writeValueAsString(layout),
              dictionary,
              ledger,
              unnamed));
    } catch (IOException e) {
      throw new IllegalStateException("a version's dictionary could not be written as JSON", e);
    }
  }
}
