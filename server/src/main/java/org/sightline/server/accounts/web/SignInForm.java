package org.sightline.server.accounts.web;

import java.util.List;
import org.sightline.server.accounts.gate.Providers;

/**
 * The sign-in form as it stands.
 *
 * @param next where to go afterwards
 * @param email as typed
 * @param refusal why the last try did not do; empty at first
 * @param providers other ways to sign in
 */
public record SignInForm(
    String next, String email, String refusal, List<Providers.Choice> providers) {}
