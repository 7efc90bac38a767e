package org.sightline.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.server.accounts.DemoLead;
import org.sightline.server.accounts.Invitations;
import org.sightline.server.chain.Chain;
import org.sightline.server.chain.ChainStore;
import org.sightline.server.chain.Soundness;
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
   * @throws CannotStart when the port is taken, the workspace is in use or cannot be written, or
   *     the database does not answer, with a message for people
   */
  public static Running start(ServeSettings settings) {
    Workspace workspace = new Workspace(settings.workspace());
    try {
      Files.createDirectories(workspace.folder());
    } catch (IOException unwritable) {
      throw CannotStart.unwritable(settings, unwritable);
    }
    SpringApplication application = new SpringApplication(Application.class);
    application.setDefaultProperties(Defaults.of(settings, workspace));
    application.setRegisterShutdownHook(true);
    try {
      ConfigurableApplicationContext context = application.run(Defaults.settingsFrom(workspace));
      return running(settings, context);
    } catch (RuntimeException failure) {
      throw CannotStart.because(failure, settings);
    }
  }

  /**
   * Checks every append-only record of a workspace, by name, without serving it.
   *
   * @throws CannotStart when a server is using the embedded database, or the database does not
   *     answer
   */
  public static Map<String, Soundness> verify(Path folder) {
    return Aside.in(folder, ChainCheck.class, SightlineServer::soundness);
  }

  private static Map<String, Soundness> soundness(ConfigurableApplicationContext beans) {
    ChainStore store = beans.getBean(ChainStore.class);
    Map<String, Soundness> found = new TreeMap<>();
    for (String name : store.chains()) {
      found.put(name, new Chain(name, store, InstantSource.system()).verify());
    }
    return found;
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
