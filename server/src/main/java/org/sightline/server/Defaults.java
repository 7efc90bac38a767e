package org.sightline.server;

import java.util.HashMap;
import java.util.Map;
import org.sightline.server.store.Embedded;
import org.sightline.server.store.Workspace;

/** What holds when whoever runs the server sets nothing else. */
final class Defaults {
  private Defaults() {}

  static Map<String, Object> of(ServeSettings settings, Workspace workspace) {
    Map<String, Object> defaults = new HashMap<>(FIXED);
    defaults.put("sightline.workspace", workspace.folder().toString());
    defaults.put("server.address", settings.bind());
    defaults.put("server.port", Integer.toString(settings.port()));
    defaults.put("server.forward-headers-strategy", settings.behindProxy() ? "native" : "none");
    defaults.put("sightline.embedded", Embedded.url(workspace));
    // On the disk of the workspace, so that a file that arrived is renamed and not copied.
    defaults.put("spring.servlet.multipart.location", workspace.arriving().toString());
    return defaults;
  }

  /** Where the settings of whoever runs the server are read from. */
  static String settingsFrom(Workspace workspace) {
    return "--spring.config.location=optional:file:" + workspace.settings().toUri().getPath();
  }

  /** The same for looking into a workspace that exists: nothing is made. */
  static Map<String, Object> forReading(ServeSettings settings, Workspace workspace) {
    Map<String, Object> defaults = of(settings, workspace);
    defaults.put("sightline.embedded", Embedded.url(workspace) + ";IFEXISTS=TRUE");
    return defaults;
  }

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("spring.application.name", "sightline"),
          Map.entry("spring.datasource.url", "${sightline.database.url:${sightline.embedded}}"),
          Map.entry(
              "spring.datasource.username", "${sightline.database.user:" + Embedded.USER + "}"),
          Map.entry(
              "spring.datasource.password",
              "${sightline.database.password:" + Embedded.PASSWORD + "}"),
          Map.entry("spring.datasource.hikari.connection-timeout", "5000"),
          Map.entry("spring.datasource.hikari.validation-timeout", "2000"),
          Map.entry("spring.flyway.out-of-order", "true"),
          Map.entry("spring.web.resources.add-mappings", "false"),
          Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
          Map.entry("spring.mvc.hiddenmethod.filter.enabled", "false"),
          Map.entry("spring.servlet.multipart.max-file-size", "${sightline.upload.limit:1GB}"),
          Map.entry("spring.servlet.multipart.max-request-size", "${sightline.upload.limit:1GB}"),
          Map.entry("spring.servlet.multipart.resolve-lazily", "true"),
          // A browser shows the answer to an upload that is too large only once it has sent it all.
          Map.entry("server.tomcat.max-swallow-size", "2000MB"),
          Map.entry("server.tomcat.max-parameter-count", "2000"),
          Map.entry("server.shutdown", "graceful"),
          Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
          Map.entry("server.compression.enabled", "true"),
          Map.entry("server.servlet.session.timeout", "10m"),
          Map.entry("server.servlet.session.cookie.http-only", "true"),
          Map.entry("server.servlet.session.cookie.same-site", "lax"),
          Map.entry("server.servlet.session.tracking-modes", "cookie"),
          Map.entry("server.error.whitelabel.enabled", "false"),
          Map.entry("management.endpoints.web.exposure.include", "health,metrics"),
          Map.entry("management.endpoint.health.show-details", "never"),
          // Pages are measured by their route, and there are more of these than the usual hundred.
          Map.entry("management.metrics.web.server.max-uri-tags", "1000"),
          Map.entry("management.health.diskspace.enabled", "false"),
          Map.entry("management.endpoint.health.show-components", "never"),
          Map.entry("spring.main.banner-mode", "off"),
          Map.entry("spring.main.log-startup-info", "false"),
          Map.entry("spring.jmx.enabled", "false"),
          Map.entry("logging.level.root", "WARN"),
          Map.entry("logging.level.org.sightline", "INFO"),
          // Their messages quote what a browser sent or what stood in a row.
          Map.entry("logging.level.org.apache", "ERROR"),
          Map.entry("logging.level.org.flywaydb", "ERROR"),
          Map.entry("logging.level.org.springframework.web", "ERROR"),
          Map.entry("logging.level.org.springframework.jdbc", "ERROR"));
}
