package org.sightline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.datasets.ASchoolYear;
import org.sightline.server.drive.Browser;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route × every role × own and other scope, against the tables in {@code authorization/}. A
 * route that stands in no table fails, and so does a row without a route.
 */
class RoutesTest {
  private static final Path TABLES = Path.of("src/test/resources/authorization");
  private static final Scope OWN = Scope.within(Place.of("Alder Valley", "Mill Street"));

  /**
   * A row: {@code method route least own other}, separated by tabs. {@code least} is a role or
   * {@code ANYONE}; {@code own} is an address to ask for, with a place inside the scope where the
   * route takes one; {@code other} the same with a place outside it, or {@code -} when the route
   * names no place.
   */
  private record Row(String method, String route, String least, String own, String other) {
    String key() {
      return method + " " + route;
    }

    boolean isOpenTo(Role role) {
      return least.equals("ANYONE") || role.reaches(Role.valueOf(least));
    }
  }

  /** A dataset of the scope's own school and another, for the routes that name one. */
  @BeforeAll
  static void somethingToSee(@TempDir Path folder) {
    ASchoolYear.accepted(TestServer.shared(), "A school year", folder);
  }

  @Test
  void everyMappedRouteStandsInATableAndEveryRowIsARoute() {
    Set<String> mapped = new TreeSet<>();
    RequestMappingHandlerMapping mapping =
        TestServer.shared()
            .context()
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    mapping
        .getHandlerMethods()
        .keySet()
        .forEach(
            route -> {
              Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
              for (String pattern : route.getPatternValues()) {
                if (methods.isEmpty()) {
                  mapped.add("* " + pattern);
                }
                methods.forEach(method -> mapped.add(method + " " + pattern));
              }
            });
    Set<String> written = new TreeSet<>();
    table().forEach(row -> written.add(row.key()));
    assertEquals(mapped, written);
  }

  @Test
  void nothingElseAnswersButTheOperatorsEndpoints() {
    Set<String> kinds = new TreeSet<>();
    TestServer.shared()
        .context()
        .getBeansOfType(HandlerMapping.class)
        .forEach((name, mapping) -> kinds.add(name));
    kinds.removeAll(
        Set.of(
            "requestMappingHandlerMapping",
            "webEndpointServletHandlerMapping",
            "controllerEndpointHandlerMapping",
            "healthEndpointWebMvcHandlerMapping",
            // Empty in this server: no view controllers, no static files, no bean-name URLs.
            "viewControllerHandlerMapping",
            "beanNameHandlerMapping",
            "routerFunctionMapping",
            "resourceHandlerMapping",
            "defaultServletHandlerMapping",
            "welcomePageHandlerMapping",
            "welcomePageNotAcceptableHandlerMapping"));
    assertEquals(Set.of(), kinds, "new kinds of handlers need a rule of their own");
  }

  @Test
  void everyRoleMeetsEveryRouteAsTheTableSays() {
    List<String> wrong = new ArrayList<>();
    for (Row row : table()) {
      Browser stranger = TestServer.shared().stranger();
      check(wrong, row, "nobody", ask(stranger, row, row.own()), row.least().equals("ANYONE"));
      for (Role role : Role.values()) {
        Browser somebody = TestServer.shared().as(role, OWN);
        if (row.route().equals("/sign-out")) {
          continue;
        }
        boolean open = row.isOpenTo(role);
        check(wrong, row, role + " own", ask(somebody, row, row.own()), open);
        if (!row.other().equals("-")) {
          check(wrong, row, role + " other", ask(somebody, row, row.other()), false);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noFormIsTakenWithoutItsToken() {
    List<String> taken = new ArrayList<>();
    Browser owner = TestServer.shared().as(Role.OWNER, Scope.everywhere());
    for (Row row : table()) {
      if (row.method().equals("POST")) {
        Browser.Seen seen = owner.postBare(row.own());
        if (seen.status() != 403) {
          taken.add(row.key() + " answered " + seen.status());
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  private static Browser.Seen ask(Browser browser, Row row, String address) {
    return switch (row.method()) {
      case "POST" -> browser.post(address);
      default -> browser.get(address);
    };
  }

  /** Open means anything but a refusal; what the route makes of an empty form is its own affair. */
  private static void check(
      List<String> wrong, Row row, String who, Browser.Seen seen, boolean open) {
    boolean refused =
        seen.status() == 401
            || seen.status() == 403
            || (seen.status() == 303 && seen.location().contains("/sign-in?next="));
    if (refused == open || seen.status() >= 500) {
      wrong.add(row.key() + " for " + who + " answered " + seen.status() + " " + seen.location());
    }
  }

  private static List<Row> table() {
    try (Stream<Path> files = Files.list(TABLES)) {
      List<Row> rows = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (line.isBlank() || line.startsWith("#")) {
            continue;
          }
          String[] cells = line.split("\t");
          assertTrue(cells.length == 5, file + " has a row of " + cells.length + " cells: " + line);
          rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
      }
      TreeMap<String, Row> once = new TreeMap<>();
      rows.forEach(row -> assertTrue(once.put(row.key(), row) == null, row.key() + " twice"));
      return List.copyOf(once.values());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
