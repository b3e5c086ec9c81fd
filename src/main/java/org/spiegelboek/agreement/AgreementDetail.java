package org.spiegelboek.agreement;

import java.util.List;

/**
 * An agreement with all the steps of its thread.
 *
 * @param thread the first step first, the agreement itself among them; only itself when it stands
 *     alone
 */
public record AgreementDetail(AgreementLine line, List<Agreement> thread) {

  public AgreementDetail {
    thread = List.copyOf(thread);
  }
}
