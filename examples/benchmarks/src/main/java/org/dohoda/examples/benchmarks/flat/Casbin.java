package org.dohoda.examples.benchmarks.flat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casbin.jcasbin.main.CachedEnforcer;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/**
 * The flat rules as policies of jCasbin, one policy a rule: the bodies of a rule are a group of
 * objects, its rights a group of actions, and a prohibition wins.
 */
public final class Casbin {
  private static final String MODEL =
      """
      [request_definition]
      r = sub, obj, act

      [policy_definition]
      p = sub, obj, act, eft

      [role_definition]
      g = _, _
      g2 = _, _

      [policy_effect]
      e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

      [matchers]
      m = r.sub == p.sub && g(r.obj, p.obj) && g2(r.act, p.act)
      """;

  private final Enforcer enforcer;

  private Casbin(Enforcer enforcer) {
    this.enforcer = enforcer;
  }

  /** An enforcer that works every question out. */
  public static Casbin of(FlatRule[] rules) {
    return new Casbin(fill(new Enforcer(model()), rules));
  }

  /** An enforcer that keeps its answers. */
  public static Casbin keeping(FlatRule[] rules) {
    return new Casbin(fill(new CachedEnforcer(model()), rules));
  }

  private static Model model() {
    Model model = new Model();
    model.loadModelFromText(MODEL);
    return model;
  }

  private static Enforcer fill(Enforcer enforcer, FlatRule[] rules) {
    enforcer.enableLog(false);
    List<List<String>> policies = new ArrayList<>();
    Groups bodies = new Groups("bodies-");
    Groups rights = new Groups("rights-");
    for (FlatRule rule : rules) {
      policies.add(
          List.of(
              rule.holder().value(),
              bodies.of(rule.bodies()),
              rights.of(rule.rights()),
              rule.permits() ? "allow" : "deny"));
    }
    enforcer.addNamedGroupingPolicies("g", bodies.links);
    enforcer.addNamedGroupingPolicies("g2", rights.links);
    enforcer.addPolicies(policies);
    return enforcer;
  }

  /** Names for sets, the same for equal ones. */
  private static final class Groups {
    private final String prefix;
    private final Map<Set<?>, String> names = new HashMap<>();
    private final List<List<String>> links = new ArrayList<>();

    Groups(String prefix) {
      this.prefix = prefix;
    }

    String of(Set<?> members) {
      String known = names.get(members);
      if (known == null) {
        known = prefix + names.size();
        names.put(members, known);
        for (Object member : members) {
          links.add(List.of(member.toString(), known));
        }
      }
      return known;
    }
  }

  public boolean granted(Questions asked, int i) {
    return enforcer.enforce(
        asked.organizations[i].value(), asked.bodies[i].value(), asked.rights[i].toString());
  }
}
