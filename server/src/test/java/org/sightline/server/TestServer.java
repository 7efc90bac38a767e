package org.sightline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Door;
import org.sightline.server.accounts.Invitations;
import org.sightline.server.accounts.Link;
import org.sightline.server.accounts.People;
import org.sightline.server.accounts.Token;
import org.sightline.server.drive.Browser;
import org.springframework.context.ApplicationContext;

/** One real server on loopback that all tests of a run share, with people in it. */
public final class TestServer {
  /** The password of everybody in tests. */
  public static final String PASSWORD = "seven quiet lanterns";

  private static final TestServer SHARED = new TestServer(temporary(), Map.of());

  private final Running running;
  private final Path workspace;
  private final Map<String, Browser> signedIn = new ConcurrentHashMap<>();

  private TestServer(Path workspace, Map<String, String> settings) {
    this.workspace = workspace;
    try {
      StringBuilder text = new StringBuilder();
      settings.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
      Files.writeString(workspace.resolve("server.properties"), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    this.running = SightlineServer.start(ServeSettings.loopback(workspace, 0));
  }

  private TestServer(Path workspace) {
    this.workspace = workspace;
    this.running = SightlineServer.start(ServeSettings.loopback(workspace, 0));
  }

  /** The server all tests share; nobody stops it, and tests leave its people as they found them. */
  public static TestServer shared() {
    return SHARED;
  }

  /** A server of one's own; close {@link #running}. */
  public static TestServer own(Path workspace, Map<String, String> settings) {
    return new TestServer(workspace, settings);
  }

  /** A server over a workspace as it is, with the settings in it; close {@link #running}. */
  public static TestServer over(Path workspace) {
    return new TestServer(workspace);
  }

  public Running running() {
    return running;
  }

  public Path workspace() {
    return workspace;
  }

  public URI address() {
    return URI.create(
        "http://localhost:" + context().getEnvironment().getProperty("local.server.port") + "/");
  }

  public <T> T bean(Class<T> type) {
    return context().getBean(type);
  }

  public ApplicationContext context() {
    return running.context();
  }

  /** A browser nobody is signed in with. */
  public Browser stranger() {
    return new Browser(address());
  }

  /** A browser somebody of this role and scope is signed in with; the same each time. */
  public synchronized Browser as(Role role, Scope scope) {
    return signedIn.computeIfAbsent(
        role + scope.written(), any -> enter(person(role, scope).viewer()));
  }

  /** A browser this person is signed in with, past the form and its limits. */
  public Browser enter(Viewer viewer) {
    Token token = bean(Door.class).open(bean(People.class).find(viewer.account()).orElseThrow());
    return stranger().withCookie("sightline", token.text());
  }

  /** An address in which somebody of this role and scope has an account. */
  public Person person(Role role, Scope scope) {
    String email =
        (role + "." + Integer.toHexString(scope.written().hashCode())).toLowerCase(Locale.ROOT)
            + "@school.example";
    return bean(People.class).all().stream()
        .filter(account -> account.email().equals(email))
        .findFirst()
        .map(account -> new Person(email, account.viewer()))
        .orElseGet(() -> join(email, role, scope));
  }

  /** Somebody with an account. */
  public record Person(String email, Viewer viewer) {}

  /** Invites and lets in. */
  public Person join(String email, Role role, Scope scope) {
    Invitations invitations = bean(Invitations.class);
    Token token = invitations.invite(owner().viewer(), email, role, scope).orElseThrow();
    invitations.answer(Link.Purpose.INVITATION, token, "", role.name(), PASSWORD);
    return bean(People.class).all().stream()
        .filter(account -> account.email().equals(email))
        .findFirst()
        .map(account -> new Person(email, account.viewer()))
        .orElseThrow();
  }

  /** The first owner; let in by the set-up link when nobody was yet. */
  public synchronized Person owner() {
    String email = "owner@school.example";
    Invitations invitations = bean(Invitations.class);
    invitations
        .setUp()
        .ifPresent(
            token -> invitations.answer(Link.Purpose.SET_UP, token, email, "The owner", PASSWORD));
    return bean(People.class).all().stream()
        .filter(account -> account.email().equals(email))
        .findFirst()
        .map(account -> new Person(email, account.viewer()))
        .orElseThrow();
  }

  /** Signs in by the form. */
  public Browser signIn(String email) {
    Browser browser = stranger();
    Browser.Seen seen = browser.post("/sign-in", "email", email, "password", PASSWORD);
    if (seen.status() != 303) {
      throw new IllegalStateException("signing in answered " + seen.status());
    }
    return browser;
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("sightline-server");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
