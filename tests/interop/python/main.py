"""Calls the mock with the official Python SDK: a line of JSON in, a line of JSON out."""

import json
import os
import sys

from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.tcr.v20190924 import models
from tencentcloud.tcr.v20190924.tcr_client import TcrClient

credential = Credential(os.environ["TENCENTCLOUD_SECRET_ID"], os.environ["TENCENTCLOUD_SECRET_KEY"])


def call(signature, method, action, input):
    http_profile = HttpProfile(protocol="http", endpoint=os.environ["MOCK_HOST"], reqMethod=method)
    profile = ClientProfile(signMethod=signature, httpProfile=http_profile)
    client = TcrClient(credential, os.environ["TENCENTCLOUD_REGION"], profile)
    if not hasattr(client, action):
        return {"absent": True}
    request = getattr(models, action + "Request")()
    request.from_json_string(json.dumps(input))
    try:
        response = getattr(client, action)(request)
    except TencentCloudSDKException as error:
        return {"error": {"code": error.code, "message": str(error.message), "requestId": error.requestId}}
    return {"answer": json.loads(response.to_json_string())}


for line in sys.stdin:
    print(json.dumps(call(**json.loads(line))), flush=True)
