import { dailyReconciliation } from "../_shared/endpoints/daily_reconciliation.ts";
import { serve } from "../_shared/serve.ts";

export default serve(dailyReconciliation);
