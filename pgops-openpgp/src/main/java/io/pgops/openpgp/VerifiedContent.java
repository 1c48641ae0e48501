package io.pgops.openpgp;

import io.pgops.error.ArchiveFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPException;

/**
 * Ends only after the modification detection code was compared, and nothing follows the message.
 */
final class VerifiedContent extends InputStream {
  private static final String DAMAGED = "The encrypted content is damaged or cut short";

  private final Source source;
  private final InputStream packets;
  private final PGPEncryptedData encrypted;
  private final List<InputStream> layers;
  private final InputStream content;
  private boolean verified;

  /**
   * @param packets the source's, without armour
   * @param layers what lies between them and the content, which is the last of them
   */
  VerifiedContent(
      Source source, InputStream packets, PGPEncryptedData encrypted, List<InputStream> layers) {
    this.source = source;
    this.packets = packets;
    this.encrypted = encrypted;
    this.layers = layers;
    this.content = layers.get(layers.size() - 1);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    if (verified || count == 0) {
      return count == 0 ? 0 : -1;
    }
    try {
      int read = content.read(into, from, count);
      if (read < 0) {
        verify();
      }
      return read;
    } catch (PGPException | IOException | RuntimeException e) {
      throw source.explain(e, DAMAGED);
    }
  }

  private void verify() throws PGPException, IOException {
    for (int i = layers.size() - 2; i >= 0; i--) {
      // signatures, and the ends of compressed data
      layers.get(i).transferTo(OutputStream.nullOutputStream());
    }
    if (!encrypted.verify()) {
      throw new ArchiveFormatException(
          DAMAGED + ": its modification detection code is not the one of its content", -1);
    }
    if (packets.read() >= 0) {
      throw new ArchiveFormatException("Something follows the encrypted content", -1);
    }
    verified = true;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
