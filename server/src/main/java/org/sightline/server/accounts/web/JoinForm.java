package org.sightline.server.accounts.web;

/**
 * A form by which somebody gets in through a link.
 *
 * @param title of the page
 * @param lede what it is about
 * @param action where it is sent
 * @param button what the button says
 * @param asksEmail whether the address is asked for
 * @param asksName whether the name is asked for
 * @param email as typed or as known
 * @param name as typed
 * @param refusal why the last try did not do; empty at first
 */
public record JoinForm(
    String title,
    String lede,
    String action,
    String button,
    boolean asksEmail,
    boolean asksName,
    String email,
    String name,
    String refusal) {

  JoinForm again(String typedEmail, String typedName, String why) {
    return new JoinForm(
        title,
        lede,
        action,
        button,
        asksEmail,
        asksName,
        asksEmail ? typedEmail : email,
        typedName,
        why);
  }
}
