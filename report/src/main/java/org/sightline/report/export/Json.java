package org.sightline.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists and values as indented JSON, in the order they were put. */
public final class Json {
  private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

  private Json() {}

  /** The text of {@code tree}: maps by text, lists, text, numbers, truth values and nulls. */
  public static String of(Map<String, ?> tree) {
    try {
      return WRITER.writeValueAsString(tree).replace("\r\n", "\n");
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("the tree cannot be written as JSON", unwritable);
    }
  }

  /**
   * A map of the named values, in this order: the same in every run, as {@link Map#of} is not.
   *
   * @param more names and values, one after the other
   */
  public static Map<String, Object> object(String name, Object value, Object... more) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(name, value);
    for (int i = 0; i < more.length; i += 2) {
      object.put((String) more[i], more[i + 1]);
    }
    return object;
  }

  /** The rows as a list of objects by field name. */
  public static List<Map<String, @Nullable Object>> rows(Data data) {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (List<@Nullable Object> row : data.rows()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        object.put(data.fields().get(i), row.get(i));
      }
      objects.add(object);
    }
    return objects;
  }
}
