package org.sightline.server.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.report.html.Stylesheet;
import org.sightline.server.chain.Sha256;
import org.springframework.stereotype.Component;

/** The files a page asks for: served from here, named by content, so browsers may keep them. */
@Component
public final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Asset style;
  private final Asset script;
  private final Map<String, Asset> byFile = new TreeMap<>();

  Assets() {
    style = asset("sightline", "css", "text/css", Stylesheet.whole() + "\n" + read("site.css"));
    script = asset("htmx", "js", "text/javascript", read(HTMX) + "\n" + read("site.js"));
  }

  /**
   * A file.
   *
   * @param file its name in the address, with a fingerprint in it
   * @param type its media type
   * @param content its text
   */
  record Asset(String file, String type, String content) {}

  /** The address of the stylesheet. */
  public String style() {
    return "/assets/" + style.file();
  }

  /** The address of htmx. */
  public String script() {
    return "/assets/" + script.file();
  }

  Optional<Asset> find(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  private Asset asset(String name, String ending, String type, String content) {
    Asset asset = new Asset(name + "-" + Sha256.of(content, 6) + "." + ending, type, content);
    byFile.put(asset.file(), asset);
    return asset;
  }

  private static String read(String resource) {
    try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            resource + " is not in the jar. Maybe the build left out the resources.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource + " cannot be read", unreadable);
    }
  }
}
