package io.pgops.crypto;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what an {@link Encryption} wrote; safe for use by many threads. Its {@code toString} holds
 * no secret.
 */
public interface Decryption {
  /**
   * The clear content. It ends only after all of it was found to be what was encrypted, so that
   * what was read counts once the end is reached, and not before. Closing it closes {@code from}.
   *
   * @throws io.pgops.error.EncryptionException if the key or passphrase is not the one
   * @throws io.pgops.error.ArchiveFormatException if the content is damaged, cut short or not
   *     encrypted; also from the stream
   * @throws IOException what {@code from} throws, as it is; also from the stream
   */
  InputStream decrypt(InputStream from) throws IOException;
}
