package org.sightline.server.accounts.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave: {@code sightline.mail.host} and so on; no host, no letters.
 *
 * @param host of the SMTP server
 * @param port of the SMTP server
 * @param from the sender's address
 * @param user to sign in there
 * @param password to sign in there
 * @param startTls whether the connection must be encrypted
 */
@ConfigurationProperties("sightline.mail")
record MailSettings(
    @Nullable String host,
    @DefaultValue("587") int port,
    @DefaultValue("sightline@localhost") String from,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("true") boolean startTls) {}
