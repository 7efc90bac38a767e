package org.sightline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.sightline.server.accounts.DemoLead;
import org.sightline.server.accounts.Invitations;
import org.sightline.server.site.PublicAddress;
import org.sightline.server.store.Workspace;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server. Nothing of Spring is loaded before this class is. */
public final class SightlineServer {
  private SightlineServer() {}

  /**
   * Starts a server and returns when it answers.
   *
   * @throws CannotStart when the port is taken, the workspace is in use, or the database does not
   *     answer, with a message for people
   */
  public static Running start(ServeSettings settings) {
    Workspace workspace = new Workspace(settings.workspace());
    try {
      Files.createDirectories(workspace.folder());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(
          "workspace is " + workspace.folder() + ", which cannot be made", unwritable);
    }
    SpringApplication application = new SpringApplication(Application.class);
    application.setDefaultProperties(Defaults.of(settings, workspace));
    application.setRegisterShutdownHook(true);
    try {
      ConfigurableApplicationContext context =
          application.run(
              "--spring.config.location=optional:file:" + workspace.settings().toUri().getPath());
      return running(settings, context);
    } catch (RuntimeException failure) {
      throw CannotStart.because(failure, settings);
    }
  }

  private static Running running(ServeSettings settings, ConfigurableApplicationContext context) {
    PublicAddress address = context.getBean(PublicAddress.class);
    if (settings.demo()) {
      String token = context.getBean(DemoLead.class).offer().text();
      return new Running(context, address.of("/"), address.of("/demo/" + token));
    }
    return new Running(
        context,
        address.of("/"),
        context
            .getBean(Invitations.class)
            .setUp()
            .map(token -> address.of("/set-up/" + token.text()))
            .orElse(null));
  }
}
