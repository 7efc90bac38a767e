package org.sightline.server.reflection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sightline.server.access.Place;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.accounts.Account;

/**
 * The people a cycle concerns: those who take part in it, and those whose places and its places
 * meet.
 */
public record Audience(List<Account> people) {
  /** Stands for the place of those who see every place. */
  public static final String EVERYWHERE = "*";

  public Audience {
    people = people.stream().sorted(Comparator.comparing(Account::name)).toList();
  }

  /** How many of each role; roles that nobody has are left out. */
  public Map<Role, Integer> roles() {
    Map<Role, Integer> roles = new TreeMap<>();
    people.forEach(person -> roles.merge(person.role(), 1, Integer::sum));
    return roles;
  }

  /** How many of each place, written as in {@link Place#path}; somebody may be of several. */
  public Map<String, Integer> places() {
    Map<String, Integer> places = new TreeMap<>();
    people.forEach(person -> places(person).forEach(place -> places.merge(place, 1, Integer::sum)));
    return places;
  }

  /** Those of one of these roles and one of these places. */
  public Audience of(Set<Role> roles, Set<String> places) {
    return new Audience(
        people.stream()
            .filter(person -> roles.contains(person.role()))
            .filter(person -> places(person).stream().anyMatch(places::contains))
            .toList());
  }

  private static List<String> places(Account person) {
    return person.scope() instanceof Scope.Within within
        ? within.places().stream().map(place -> String.join(" › ", place.path())).toList()
        : List.of(EVERYWHERE);
  }
}
