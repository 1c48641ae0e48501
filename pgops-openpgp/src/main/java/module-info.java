/** Backups encrypted as OpenPGP messages, which GnuPG reads. */
module io.pgops.openpgp {
  requires transitive io.pgops.core;
  requires org.bouncycastle.pg;
  requires org.bouncycastle.provider;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;

  exports io.pgops.openpgp;
}
