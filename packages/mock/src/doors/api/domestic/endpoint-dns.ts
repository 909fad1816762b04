import { rowAsOfNow } from "../../../domain/show-row.js";
import { type LinkDomain, type VpcLink, vpcLinkTransitions } from "../../../state/entities/access-control.js";
import type { Instance } from "../../../state/entities/instances.js";
import { findInstance, findRunningInstance } from "../handlers/find.js";
import type { Call } from "../handlers/handler.js";
import type { DomesticHandler } from "./handlers.js";

/** A private link in a request, and one of the two domains that may lead to it. */
interface LinkRequest {
  readonly InstanceId: string;
  readonly VpcId: string;
  readonly EniLBIp: string;
  readonly UsePublicDomain?: boolean;
  readonly RegionName?: string;
}

/** Lets a domain of the instance lead to a link. Doing so again changes nothing. */
export const createInternalEndpointDns: DomesticHandler<"CreateInternalEndpointDns"> = (input, call) => {
  setDomain(input, true, call);
  return {};
};

/** Lets a domain of the instance lead to a link no longer. */
export const deleteInternalEndpointDns: DomesticHandler<"DeleteInternalEndpointDns"> = (input, call) => {
  setDomain(input, false, call);
  return {};
};

/** Tells of each link whether its domain leads to it; one that does not exist has none. */
export const describeInternalEndpointDnsStatus: DomesticHandler<"DescribeInternalEndpointDnsStatus"> = (
  input,
  call,
) => ({
  VpcSet: input.VpcSet.map((wanted) => {
    const instance = findInstance(call, wanted.InstanceId);
    const link = findLink(wanted, instance, call);
    const isOn = link?.domains?.includes(domainOf(wanted)) === true;
    return { Region: regionOf(wanted, instance), VpcId: wanted.VpcId, Status: isOn ? "ENABLED" : "DISABLED" };
  }),
});

function setDomain(wanted: LinkRequest, isOn: boolean, call: Call): void {
  const link = findLink(wanted, findRunningInstance(call, wanted.InstanceId), call);
  if (link === undefined) throw call.error("ResourceNotFound", "The instance has no link with this address.");
  const others = (link.domains ?? []).filter((domain) => domain !== domainOf(wanted));
  call.store.vpcLinks.put({ ...link, domains: isOn ? [...others, domainOf(wanted)] : others });
}

function findLink(wanted: LinkRequest, instance: Instance, call: Call): VpcLink | undefined {
  const link = call.store.vpcLinks
    .childrenOf(instance.id)
    .find(
      ({ vpcId, address, region }) =>
        vpcId === wanted.VpcId && address === wanted.EniLBIp && region === regionOf(wanted, instance),
    );
  return rowAsOfNow(link, vpcLinkTransitions, call);
}

/** Clients send an empty text for what they leave out. */
function regionOf({ RegionName = "" }: LinkRequest, { region }: Instance): string {
  return RegionName === "" ? region : RegionName;
}

function domainOf({ UsePublicDomain = false }: LinkRequest): LinkDomain {
  return UsePublicDomain ? "public" : "vpc";
}
