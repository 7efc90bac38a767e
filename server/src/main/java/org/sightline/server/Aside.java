package org.sightline.server;

import java.nio.file.Path;
import java.util.function.Function;
import org.sightline.server.care.CareRefused;
import org.sightline.server.store.Workspace;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Work on a workspace that is not being served: its database, and no pages. */
final class Aside {
  private Aside() {}

  /**
   * Does some work with the beans it needs.
   *
   * @throws CannotStart when a server is using the embedded database, none ever did, or the
   *     database does not answer
   */
  static <T> T in(Path folder, Class<?> beans, Function<ConfigurableApplicationContext, T> work) {
    Workspace workspace = new Workspace(folder);
    ServeSettings settings = ServeSettings.loopback(folder, 0);
    SpringApplication application = new SpringApplication(beans);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setDefaultProperties(Defaults.forReading(settings, workspace));
    application.setRegisterShutdownHook(false);
    try (ConfigurableApplicationContext context =
        application.run(Defaults.settingsFrom(workspace))) {
      return work.apply(context);
    } catch (CareRefused forPeople) {
      throw forPeople;
    } catch (RuntimeException failure) {
      throw CannotStart.because(failure, settings);
    }
  }
}
